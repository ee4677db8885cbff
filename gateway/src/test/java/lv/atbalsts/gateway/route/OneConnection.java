package lv.atbalsts.gateway.route;

import java.time.Duration;

/** Calls of a service one after the other, all on one connection. */
record OneConnection(Duration timeout) implements RouteSettings.Calls {

  @Override
  public Duration connectTimeout() {
    return timeout;
  }

  @Override
  public int connections() {
    return 1;
  }

  @Override
  public int perClient() {
    return 1 + waiting();
  }

  @Override
  public int anonymous() {
    return perClient();
  }

  @Override
  public int waiting() {
    return 8;
  }
}
