package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.institution.ResidentRequests.CorrectResidents;
import lv.atbalsts.registry.institution.ResidentRequests.RecordResidents;

/**
 * Use cases of the residents of branches. Whoever writes of them holds the branch's row, so that
 * two at once never let more people move out than live there.
 */
@ApplicationScoped
class ResidentDesk {

  private final Branches branches;
  private final ResidentDays days;
  private final Outbox outbox;
  private final Clock clock;

  ResidentDesk(Branches branches, ResidentDays days, Outbox outbox, Clock clock) {
    this.branches = branches;
    this.days = days;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Of a branch, group and day there is one record. */
  ResidentDay record(UUID branchId, RecordResidents given) {
    Branch branch = branches.locked(branchId);
    ResidentDay day =
        new ResidentDay(branch, given.residentGroup(), given.movedOn(), given.movements(), today());
    days.on(branchId, given.residentGroup(), given.movedOn()).ifPresent(ResidentDesk::refuseTwice);
    days.persist(day);
    return written(branch, day, null);
  }

  private static void refuseTwice(ResidentDay earlier) {
    throw RegistryRefusal.RESIDENTS_ALREADY_RECORDED
        .with(earlier.residentGroup(), earlier.movedOn())
        .conflicts(List.of(earlier.id()));
  }

  ResidentDay correct(UUID branchId, UUID id, String ifMatch, CorrectResidents given) {
    Branch branch = branches.locked(branchId);
    ResidentDay day = days.one(branchId, id);
    Etag.require(ifMatch, day.version());
    day.correct(branch, given.movements());
    return written(branch, day, given.reason());
  }

  private ResidentDay written(Branch branch, ResidentDay changed, String reason) {
    int residents = 0;
    int onThatDay = 0;
    days.flush();
    for (ResidentDay each : days.of(branch.id(), changed.residentGroup())) {
      residents += each.movements().admitted() - each.movements().departed();
      if (residents < 0) {
        throw RegistryRefusal.MORE_DEPART_THAN_LIVE_THERE
            .with(each.residentGroup(), each.movedOn(), -residents)
            .used(residents + each.movements().departed())
            .requested(each.movements().departed());
      }
      if (each == changed) {
        onThatDay = residents;
      }
    }
    days.writeResidents(branch.id(), changed.residentGroup());
    days.getEntityManager().refresh(changed);
    outbox.publish(changed.changed(branch, onThatDay, reason));
    return changed;
  }

  /** How many people of each group live in a branch on a day. */
  List<ResidentDay> on(UUID branchId, LocalDate asOf) {
    branches.one(branchId);
    return days.latest(branchId, asOf == null ? today() : asOf);
  }

  Page<ResidentDay> list(UUID branchId, ResidentGroup group, PageRequest page) {
    branches.one(branchId);
    return days.page(page, Where.all().equal("branchId", branchId).equal("residentGroup", group));
  }

  ResidentDay read(UUID branchId, UUID id) {
    branches.one(branchId);
    return days.one(branchId, id);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
