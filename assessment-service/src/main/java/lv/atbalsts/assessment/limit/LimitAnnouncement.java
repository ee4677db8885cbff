package lv.atbalsts.assessment.limit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;

/** Tells others of the limits that came with the release, at the first start, once. */
@ApplicationScoped
class LimitAnnouncement {

  private final LimitDesk desk;
  private final Callers callers;

  LimitAnnouncement(LimitDesk desk, Callers callers) {
    this.desk = desk;
    this.callers = callers;
  }

  void onStart(@Observes StartupEvent event) {
    announce();
  }

  void announce() {
    callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      desk.announce();
                      return null;
                    }));
  }
}
