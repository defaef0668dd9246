import static io.gatling.javaapi.core.CoreDsl.*;
import static io.gatling.javaapi.http.HttpDsl.*;

import io.gatling.javaapi.core.*;

/** Ten users; what they meet is told by -Dmode. */
public class Shop extends Simulation {
  private static final String MODE = System.getProperty("mode");
  private static final String SHOP = MODE.equals("no-service") ? "http://127.0.0.1:1" : System.getProperty("shop");

  @Override
  public void before() {
    if (MODE.equals("before-throws")) throw new IllegalStateException("no shop");
  }

  {
    if (MODE.equals("not-constructed")) throw new IllegalStateException("no shop");
    ScenarioBuilder visit = scenario("visit");
    if (MODE.equals("no-requests")) visit = visit.exec(session -> session);
    else if (MODE.equals("endless")) visit = visit.repeat(10_000).on(exec(http("buys").get("/")).pause(java.time.Duration.ofMillis(50)));
    else visit = visit.exec(http("buys").get(MODE.equals("all-failed") ? "/broken" : "/")).exec(http("pays").get(MODE.contains("failed") ? "/broken" : "/"));
    SetUp load = setUp(visit.injectOpen(atOnceUsers(10))).protocols(http.baseUrl(SHOP));
    if (MODE.endsWith("asserted")) load.assertions(global().failedRequests().percent().lt(10.0), global().responseTime().max().lt(60_000));
  }
}
