package lv.atbalsts.funding.granted;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.TopicReader;

/** Of a grant that was told before its quantity was kept, its event on the topic knows it. */
@ApplicationScoped
public class QuantitiesOfBefore {

  private static final String TOPIC = "atbalsts.assessment";

  private final GrantedServices services;
  private final ServiceGrantedHandler handler;
  private final TopicReader topics;
  private final Callers callers;

  QuantitiesOfBefore(
      GrantedServices services,
      ServiceGrantedHandler handler,
      TopicReader topics,
      Callers callers) {
    this.services = services;
    this.handler = handler;
    this.topics = topics;
    this.callers = callers;
  }

  /**
   * Reads the topic where any quantity is missing.
   *
   * @param learnt is told each grant in the transaction in which its quantity is kept
   * @return how many are missing still, because the topic does not hold their events any more
   */
  public int learn(Consumer<GrantedService> learnt) {
    Set<UUID> missing = new HashSet<>();
    asSystem(() -> missing.addAll(services.withoutQuantity()));
    if (!missing.isEmpty()) {
      topics.each(
          TOPIC,
          handler,
          (fact, head) -> {
            if (missing.remove(fact.grantId())) {
              asSystem(() -> find(fact).ifPresent(grant -> learnt.accept(grant.learn(fact))));
            }
          });
    }
    return missing.size();
  }

  private Optional<GrantedService> find(ServiceGranted fact) {
    return services.findByIdOptional(fact.grantId());
  }

  private void asSystem(Runnable work) {
    callers.as(
        Caller.SYSTEM,
        () -> {
          QuarkusTransaction.requiringNew().run(work);
          return null;
        });
  }
}
