package lv.atbalsts.funding.invoice;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.Reference;
import lv.atbalsts.kit.values.RegistrationNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice as its issuer wrote it, what of it is eligible, and when it was paid. */
@Embeddable
public record InvoiceTerms(
    @NotNull
        @Size(max = 11)
        @Schema(
            description = "The issuer's registration number: 11 digits with a right check digit.",
            examples = "40003032949")
        String issuerNumber,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "The issuer's name.", examples = "SIA Būvnieks")
        String issuerName,
    @NotBlank
        @Size(max = 100)
        @Schema(
            description =
                "The invoice's number. Case says nothing, nor dashes and spaces (but between two"
                    + " digits they are one sign that counts), Nr. or No. before it.",
            examples = "BUV-2021/17")
        String invoiceNumber,
    @NotNull @Schema(description = "The day of the invoice.", examples = "2021-03-10")
        LocalDate issuedOn,
    @NotNull
        @Valid
        @Schema(
            description = "Without value added tax.",
            examples = "{\"amount\":\"1000.00\",\"currency\":\"EUR\"}")
        Money net,
    @NotNull
        @Valid
        @Schema(
            description = "Value added tax; 0.00 where there is none.",
            examples = "{\"amount\":\"210.00\",\"currency\":\"EUR\"}")
        Money vat,
    @NotNull
        @Valid
        @Schema(
            description = "All of it: net and tax together, to the cent.",
            examples = "{\"amount\":\"1210.00\",\"currency\":\"EUR\"}")
        Money total,
    @NotNull
        @Valid
        @Schema(
            description =
                "What of it is eligible and is claimed, at most all of it. An invoice of which"
                    + " several projects bear a part is entered once, in one of them.",
            examples = "{\"amount\":\"1000.00\",\"currency\":\"EUR\"}")
        Money eligible,
    @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Schema(
            description = "The kind of activity, one of GET /activities/kinds.",
            examples = "INFRASTRUCTURE")
        String activity,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "What for.", examples = "Works of March, act 3")
        String purpose,
    @Schema(description = "The day it was paid; missing while it is not.", examples = "2021-03-25")
        LocalDate paidOn,
    @Size(max = 100)
        @Schema(
            description = "The payment order that proves it; with paidOn.",
            examples = "MU-2021-0325")
        String paymentReference) {

  void check(FieldErrors errors, String at, LocalDate today) {
    if (!RegistrationNumber.valid(issuerNumber)) {
      errors.add(at + "/issuerNumber", KitRefusal.WRONG_REGISTRATION_NUMBER);
    }
    if (Reference.key(invoiceNumber).isEmpty()) {
      errors.add(at + "/invoiceNumber", FundingRefusal.REFERENCE_EMPTY);
    }
    StepDates.notAfterToday(errors, at + "/issuedOn", issuedOn, today);
    Amounts.aboveZero(errors, at + "/net/amount", net);
    Amounts.notNegative(errors, at + "/vat/amount", vat);
    if (!net.plus(vat).equals(total)) {
      errors.add(
          at + "/total/amount",
          FundingRefusal.INVOICE_DOES_NOT_ADD_UP,
          net.plus(vat).amount(),
          total.amount());
    }
    Amounts.aboveZero(errors, at + "/eligible/amount", eligible);
    if (eligible.compareTo(total) > 0) {
      errors.add(
          at + "/eligible/amount",
          FundingRefusal.MORE_ELIGIBLE_THAN_TOTAL,
          eligible.amount(),
          total.amount());
    }
    checkPayment(errors, at, today);
  }

  private void checkPayment(FieldErrors errors, String at, LocalDate today) {
    if (paidOn != null) {
      StepDates.notAfterToday(errors, at + "/paidOn", paidOn, today);
    }
    boolean proven = paymentReference != null && !Reference.key(paymentReference).isEmpty();
    if ((paidOn != null) != proven) {
      errors.add(
          at + (proven ? "/paidOn" : "/paymentReference"), FundingRefusal.PAYMENT_NOT_PROVEN);
    }
  }

  InvoiceTerms paid(LocalDate on, String reference) {
    return new InvoiceTerms(
        issuerNumber,
        issuerName,
        invoiceNumber,
        issuedOn,
        net,
        vat,
        total,
        eligible,
        activity,
        purpose,
        on,
        reference);
  }

  /** What two spellings of one invoice have in common: issuer, number and year. */
  String key() {
    return "%s %d %s".formatted(issuerNumber, issuedOn.getYear(), Reference.key(invoiceNumber));
  }
}
