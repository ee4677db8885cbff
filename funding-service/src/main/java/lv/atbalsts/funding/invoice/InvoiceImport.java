package lv.atbalsts.funding.invoice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.invoice.InvoiceRequests.EnterInvoice;
import lv.atbalsts.imports.ImportIntake;
import lv.atbalsts.imports.ImportQueued;
import lv.atbalsts.imports.ImportRequest;
import lv.atbalsts.imports.RowMapper;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rows of invoices, each as it is entered by itself; the id is the invoice's. */
@Path("/invoices/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class InvoiceImport implements RowMapper<EnterInvoice> {

  static final String EXAMPLE =
      """
      projectNumber;invoice.issuerNumber;invoice.issuerName;invoice.invoiceNumber;invoice.issuedOn;\
      invoice.net.amount;invoice.vat.amount;invoice.total.amount;invoice.eligible.amount;invoice.activity;invoice.purpose;\
      invoice.paidOn;invoice.paymentReference
      9.3.1.1./18/I/005;40003032949;SIA Būvnieks;BUV-2021/17;10.03.2021;1 000,00;210,00;1 210,00;1 000,00;\
      INFRASTRUCTURE;Works of March, act 3;25.03.2021;MU-2021-0325
      """;

  private final ImportIntake intake;
  private final InvoiceReplacement replacement;
  private final InvoiceEntry entry;

  InvoiceImport(ImportIntake intake, InvoiceReplacement replacement, InvoiceEntry entry) {
    this.intake = intake;
    this.replacement = replacement;
    this.entry = entry;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "importInvoices",
      summary = "Import invoices",
      description =
          "One row for each invoice of the municipality. An invoice that stands already is refused."
              + " With replace, what the municipality imported before of the projects and months"
              + " that the file names, and no claim holds, is withdrawn and the file takes its place;"
              + " a row of an invoice that a claim holds is refused with the claims.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @QueryParam("replace")
          @DefaultValue("false")
          @Parameter(
              description =
                  "true: in place of what was imported before of the same projects and months; with"
                      + " atomic or mode=validate")
          boolean replace,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = EnterInvoice.class)),
                @Content(
                    mediaType = ImportRequest.CSV,
                    schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)),
                @Content(
                    mediaType = ImportRequest.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          InputStream file)
      throws IOException {
    if (replace && !request.isWhole()) {
      throw FundingRefusal.REPLACED_AS_A_WHOLE.with();
    }
    return intake.take(replace ? replacement : this, request, file);
  }

  @Override
  public RowBatch<EnterInvoice> batch(List<EnterInvoice> rows) {
    EarlierInvoices earlier = entry.earlier(rows, false);
    return row -> entry.enter(row, earlier).id();
  }
}
