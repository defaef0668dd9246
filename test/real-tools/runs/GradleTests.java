import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gradle.api.internal.tasks.testing.*;
import org.gradle.api.internal.tasks.testing.junit.result.*;
import org.gradle.api.internal.tasks.testing.results.*;
import org.gradle.api.tasks.testing.TestFailure;
import org.gradle.api.tasks.testing.TestResult.ResultType;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.*;
import org.junit.platform.launcher.core.*;

/**
 * Gradle's own collector of test results and its own writer of JUnit XML. They are in Maven Central; Gradle itself is not, so
 * JUnit's launcher stands for the build: it tells the collector what Gradle's worker would tell it.
 */
public class GradleTests {
  public static void main(String[] arguments) throws Exception {
    File reports = new File(arguments[0]);
    reports.mkdirs();
    Map<String, TestClassResult> classes = new LinkedHashMap<>();
    TestOutputStore store = new TestOutputStore(new File("output"));
    new File("output").mkdirs();
    Told told;
    try (TestOutputStore.Writer writer = store.writer()) {
      TestReportDataCollector collector = new TestReportDataCollector(classes, writer);
      told = new Told(new StateTrackingTestResultProcessor(new TestListenerAdapter(collector, collector)));
      Launcher launcher = LauncherFactory.create();
      launcher.execute(LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClasspathRoots(Set.of(Path.of(arguments[1])))).build(), told);
    }
    try (TestOutputStore.Reader reader = store.reader()) {
      JUnitXmlResultWriter writer = new JUnitXmlResultWriter("runner", new InMemoryTestResultsProvider(classes.values(), store), new JUnitXmlResultOptions(false, false, true, true));
      for (TestClassResult one : classes.values()) {
        try (FileOutputStream out = new FileOutputStream(new File(reports, "TEST-" + one.getClassName() + ".xml"))) {
          writer.write(one, out);
        }
      }
    }
    System.exit(told.failed ? 1 : 0);
  }

  private static class Told implements TestExecutionListener {
    private final TestResultProcessor gradle;
    private final Map<String, TestDescriptorInternal> known = new HashMap<>();
    boolean failed;

    Told(TestResultProcessor gradle) {
      this.gradle = gradle;
    }

    private TestDescriptorInternal descriptorOf(TestIdentifier test) {
      String id = test.getUniqueId();
      Object source = test.getSource().orElse(null);
      if (source instanceof MethodSource method && test.isTest()) return new DefaultTestMethodDescriptor(id, method.getClassName(), test.getDisplayName());
      if (source instanceof ClassSource one) return new DefaultTestClassDescriptor(id, one.getClassName(), test.getDisplayName());
      return new DefaultTestSuiteDescriptor(id, test.getDisplayName());
    }

    @Override
    public void executionStarted(TestIdentifier test) {
      TestDescriptorInternal descriptor = descriptorOf(test);
      known.put(test.getUniqueId(), descriptor);
      gradle.started(descriptor, new TestStartEvent(System.currentTimeMillis(), test.getParentId().orElse(null)));
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
      executionStarted(test);
      gradle.completed(test.getUniqueId(), new TestCompleteEvent(System.currentTimeMillis(), ResultType.SKIPPED));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      Object id = test.getUniqueId();
      boolean isTest = test.isTest();
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        failed = true;
        if (!isTest) {
          // What fails around the tests of a class is a test of its own for Gradle.
          id = id + "/initializationError";
          gradle.started(new DefaultTestMethodDescriptor(id, known.get(test.getUniqueId()).getClassName(), "initializationError"), new TestStartEvent(System.currentTimeMillis(), test.getUniqueId()));
        }
        gradle.failure(id, TestFailure.fromTestFrameworkFailure(result.getThrowable().get()));
        if (!isTest) gradle.completed(id, new TestCompleteEvent(System.currentTimeMillis()));
      }
      ResultType type = isTest && result.getStatus() == TestExecutionResult.Status.ABORTED ? ResultType.SKIPPED : null;
      gradle.completed(test.getUniqueId(), new TestCompleteEvent(System.currentTimeMillis(), type));
    }
  }
}
