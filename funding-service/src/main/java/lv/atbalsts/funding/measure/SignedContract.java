package lv.atbalsts.funding.measure;

import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;

/**
 * What a measure and a round are asked to bear when a contract version is signed.
 *
 * @param firstDay of the project's first version
 * @param validFrom of this version
 * @param endsOn the project's last day; null where the contract names none
 * @param before what the project's contract was until now, 0.00 before its first
 */
public record SignedContract(
    LocalDate firstDay, LocalDate validFrom, LocalDate endsOn, Money before, Money total) {}
