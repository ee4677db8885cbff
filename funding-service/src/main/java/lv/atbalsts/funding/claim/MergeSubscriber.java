package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.funding.report.ReportDesk;
import lv.atbalsts.funding.upstream.assessment.GrantedServices;
import lv.atbalsts.kit.data.PersonRefs;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Follows the assessment service where two references turn out to be of one person (FUN-12). */
@ApplicationScoped
class MergeSubscriber implements Subscriber {

  private final PersonRefs persons;
  private final GrantedServices grants;
  private final ReportDesk reports;
  private final ClaimLines lines;

  MergeSubscriber(
      PersonRefs persons, GrantedServices grants, ReportDesk reports, ClaimLines lines) {
    this.persons = persons;
    this.grants = grants;
    this.reports = reports;
    this.lines = lines;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("assessment.ClientsMerged.v1", ClientsMerged.class, this::merged);
  }

  private void merged(ClientsMerged fact) {
    UUID duplicate = fact.mergedRef();
    persons
        .merge(duplicate, fact.clientRef())
        .ifPresent(
            kept -> {
              grants.merged(duplicate, kept);
              reports.merged(duplicate, kept, lines::progress);
            });
  }

  record ClientsMerged(UUID clientRef, UUID mergedRef) {}
}
