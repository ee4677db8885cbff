package lv.atbalsts.funding.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.split.rules.Rates;
import lv.atbalsts.funding.split.rules.Rounding;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** One dated version of a project's contract; never changed, only followed by the next. */
@Entity
public class ContractVersion {

  @Id private UUID id;
  private UUID projectId;
  private int number;
  private LocalDate validFrom;
  private LocalDate signedOn;
  private Money total;
  private BigDecimal euRate;
  private BigDecimal stateRate;

  @Enumerated(EnumType.STRING)
  private Rounding rounding;

  private Money euShare;
  private Money stateShare;
  private Money municipalShare;

  protected ContractVersion() {}

  ContractVersion(Project project, int number, SignContract request, Split split) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.number = number;
    this.validFrom = request.validFrom();
    this.signedOn = request.signedOn();
    this.total = request.total();
    this.euRate = request.euRate();
    this.stateRate = request.stateRate();
    this.rounding = request.rounding();
    this.euShare = new Money(split.eu());
    this.stateShare = new Money(split.state());
    this.municipalShare = new Money(split.municipal());
  }

  int number() {
    return number;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate signedOn() {
    return signedOn;
  }

  UUID id() {
    return id;
  }

  Money total() {
    return total;
  }

  /** Whether it is in force on a day, where no later version is. */
  public boolean beginsBy(LocalDate day) {
    return !validFrom.isAfter(day);
  }

  Rates rates() {
    return new Rates(euRate, stateRate, rounding);
  }

  ContractSigned signed(Project project) {
    return new ContractSigned(
        projectId,
        project.number(),
        project.measure(),
        project.round(),
        number,
        validFrom,
        signedOn,
        total,
        euShare,
        stateShare,
        municipalShare);
  }

  ContractVersionView view() {
    return new ContractVersionView(
        id,
        projectId,
        number,
        validFrom,
        signedOn,
        total,
        euRate,
        stateRate,
        rounding,
        euShare,
        stateShare,
        municipalShare);
  }
}
