package lv.atbalsts.funding.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;

/** One delivered service in a claim; written by {@link ClaimLines}, read here. */
@Entity
class ClaimLine {

  @Id private UUID id;
  private UUID claimId;
  private String project;
  private String municipality;
  private UUID reportLineId;
  private LocalDate day;
  private String serviceType;
  private BigDecimal units;
  private Money rate;
  private Money amount;
  private boolean released;

  protected ClaimLine() {}

  Money amount() {
    return amount;
  }

  ClaimLineView view() {
    return new ClaimLineView(reportLineId, municipality, serviceType, day, units, rate, amount);
  }
}
