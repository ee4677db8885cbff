package lv.atbalsts.funding.invoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is said of invoices. */
interface InvoiceRequests {

  /** A cost in a project; a row of a file is the same. */
  @Schema(description = "An invoice of a cost in a project.")
  record EnterInvoice(
      @NotNull @Schema(description = "The project's number.", examples = "9.3.1.1./18/I/005")
          String projectNumber,
      @Schema(
              description =
                  "Whose cost it is, as territory code (ATVK): a partner of the project. A"
                      + " municipality may leave it out, and names itself.",
              examples = "0320200")
          String municipality,
      @NotNull @Valid @Schema(description = "What the invoice says.") InvoiceTerms invoice) {}

  /** What should have been entered. */
  @Schema(description = "The invoice as it is right, in place of all that was entered.")
  record CorrectInvoice(
      @NotNull @Valid @Schema(description = "What the invoice says.") InvoiceTerms invoice,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The tax was typed wrong.")
          String reason) {}

  /** It is paid. */
  @Schema(description = "An invoice is paid.")
  record PayInvoice(
      @NotNull @Schema(description = "The day; not in the future.", examples = "2021-03-25")
          LocalDate paidOn,
      @NotBlank
          @Size(max = 100)
          @Schema(description = "The payment order that proves it.", examples = "MU-2021-0325")
          String paymentReference) {}

  /** It should not have been entered. */
  @Schema(description = "An invoice should not have been entered.")
  record WithdrawInvoice(
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "It is of another project.")
          String reason) {}

  /** Which invoices a list shows; all conditions hold. */
  record InvoiceSearch(
      @QueryParam("projectNumber")
          @Parameter(description = "Only of this project.", example = "9.3.1.1./18/I/005")
          String projectNumber,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(description = "Only of this municipality (ATVK).", example = "0320200")
          String municipality,
      @QueryParam("activity")
          @Parameter(description = "Only of this activity.", example = "INFRASTRUCTURE")
          String activity,
      @QueryParam("from")
          @Parameter(description = "Only of this day and later.", example = "2021-01-01")
          LocalDate from,
      @QueryParam("to")
          @Parameter(description = "Only of this day and earlier.", example = "2021-06-30")
          LocalDate to) {

    Where where() {
      return Where.all()
          .equal("municipality", municipality)
          .equal("terms.activity", activity)
          .notBefore("terms.issuedOn", from)
          .notAfter("terms.issuedOn", to);
    }
  }
}
