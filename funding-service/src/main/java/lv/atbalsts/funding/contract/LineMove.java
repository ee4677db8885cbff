package lv.atbalsts.funding.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.contract.ContractLineRequests.MoveMoney;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import org.hibernate.annotations.DynamicUpdate;

/** Money that was moved from one budget line of a contract version to another. */
@Entity
@DynamicUpdate
class LineMove implements Identified {

  @Id private UUID id;
  private UUID projectId;
  private UUID contractVersionId;
  private UUID fromLine;
  private UUID toLine;
  private Money amount;
  private LocalDate movedOn;
  private String reason;
  private String movedBy;
  private String annulmentReason;

  protected LineMove() {}

  LineMove(ContractVersion version, MoveMoney request, String by) {
    this.id = Ids.next();
    this.projectId = version.projectId();
    this.contractVersionId = version.id();
    this.fromLine = request.fromLine();
    this.toLine = request.toLine();
    this.amount = request.amount();
    this.movedOn = request.movedOn();
    this.reason = request.reason();
    this.movedBy = by;
  }

  /** It was a mistake; refused where it was taken back already. */
  void annul(String why) {
    if (annulmentReason != null) {
      throw FundingRefusal.ALREADY_CORRECTED.with(annulmentReason);
    }
    annulmentReason = why;
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID projectId() {
    return projectId;
  }

  UUID contractVersionId() {
    return contractVersionId;
  }

  UUID fromLine() {
    return fromLine;
  }

  UUID toLine() {
    return toLine;
  }

  Money amount() {
    return amount;
  }

  LineMoveView view() {
    return new LineMoveView(
        id, contractVersionId, fromLine, toLine, amount, movedOn, reason, movedBy, annulmentReason);
  }
}
