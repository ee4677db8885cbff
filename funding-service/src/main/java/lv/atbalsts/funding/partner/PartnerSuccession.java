package lv.atbalsts.funding.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerJoined;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerRef;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerWithdrew;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;

/**
 * What a municipality's word gives passes to what it becomes: a successor that was made of partners
 * only, over every reform, is seen without a word of its own (ADR 82).
 */
@ApplicationScoped
class PartnerSuccession {

  private final Partners partners;
  private final Territories territories;
  private final ScopeGroups groups;
  private final Outbox outbox;

  PartnerSuccession(Partners partners, Territories territories, ScopeGroups groups, Outbox outbox) {
    this.partners = partners;
    this.territories = territories;
    this.groups = groups;
    this.outbox = outbox;
  }

  /** Partners are seen: so are the successors that are made of partners only now. */
  void gained(Project project, List<Partner> joined) {
    joined.stream()
        .flatMap(each -> passing(project, each.municipality()).stream())
        .distinct()
        .forEach(
            successor -> {
              groups.join(project.number(), successor.code());
              outbox.publish(new PartnerJoined(ref(project, successor), successor.validFrom()));
            });
  }

  /**
   * A partnership ends: the successors that were seen by it are not seen any more, after what they
   * account for.
   *
   * @param before the successors that were seen while it went on
   */
  void ended(Project project, List<Territory> before, PartnerWithdrew fact) {
    for (Territory successor : before) {
      LocalDate on = later(fact.withdrewOn(), successor.validFrom());
      LocalDate until = later(fact.accountingUntil(), on);
      groups.leaveAfter(project.number(), successor.code(), until);
      outbox.publish(new PartnerWithdrew(ref(project, successor), on, until));
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** What a municipality became that is made of partners only, and has no word of its own. */
  List<Territory> passing(Project project, String municipality) {
    return successors(municipality)
        .distinct()
        .filter(each -> passes(project, each.code()))
        .toList();
  }

  private Stream<Territory> successors(String code) {
    return territories.find(code).stream()
        .flatMap(each -> each.successors().stream())
        .flatMap(each -> Stream.concat(territories.find(each).stream(), successors(each)));
  }

  private boolean passes(Project project, String successor) {
    List<String> madeOf = territories.madeOf(successor);
    return !madeOf.isEmpty()
        && partners.of(project.id(), successor).stream().noneMatch(Partner::everConfirmed)
        && madeOf.stream().allMatch(each -> isSeen(project, each));
  }

  private boolean isSeen(Project project, String code) {
    return partners.of(project.id(), code).stream().anyMatch(Partner::goesOn)
        || passes(project, code);
  }

  private static PartnerRef ref(Project project, Territory successor) {
    return new PartnerRef(project.id(), project.number(), project.measure(), successor.code());
  }
}
