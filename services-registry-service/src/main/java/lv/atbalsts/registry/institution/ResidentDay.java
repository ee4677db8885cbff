package lv.atbalsts.registry.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.institution.InstitutionEvents.ResidentsChanged;
import lv.atbalsts.registry.institution.ResidentRequests.Movements;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** A day on which people of a target group moved into a branch or out of it. */
@Entity
class ResidentDay implements Identified {

  @Id private UUID id;
  private UUID branchId;

  @Enumerated(EnumType.STRING)
  private ResidentGroup residentGroup;

  @Column(name = "moved_on")
  private LocalDate movedOn;

  @Embedded private Movements movements;

  /** Written for all days of a group at once, by {@link ResidentDays#writeResidents}. */
  @Column(insertable = false, updatable = false)
  private Integer residents;

  @Version private int version;

  protected ResidentDay() {}

  ResidentDay(
      Branch branch, ResidentGroup group, LocalDate movedOn, Movements given, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/movedOn", movedOn, today);
    RegisterDateRules.notBefore(errors, "/movedOn", movedOn, branch.terms().recordedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    branch.requireAdmits(movedOn, given.admitted());
    this.id = Ids.next();
    this.branchId = branch.id();
    this.residentGroup = group;
    this.movedOn = movedOn;
    this.movements = given;
  }

  /** Writes what should have been written. */
  void correct(Branch branch, Movements given) {
    branch.requireAdmits(movedOn, given.admitted());
    movements = given;
  }

  ResidentsChanged changed(Branch branch, int residents, String reason) {
    return new ResidentsChanged(
        branchId,
        branch.institutionId(),
        branch.kind(),
        branch.terms().municipality(),
        residentGroup,
        movedOn,
        movements.admitted(),
        movements.departed(),
        residents,
        reason);
  }

  ResidentDayView view() {
    return new ResidentDayView(id, branchId, residentGroup, movedOn, movements, residents, version);
  }

  @Override
  public UUID id() {
    return id;
  }

  ResidentGroup residentGroup() {
    return residentGroup;
  }

  int version() {
    return version;
  }

  LocalDate movedOn() {
    return movedOn;
  }

  Movements movements() {
    return movements;
  }
}
