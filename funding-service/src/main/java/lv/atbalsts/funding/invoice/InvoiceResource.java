package lv.atbalsts.funding.invoice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.funding.invoice.InvoiceRequests.CorrectInvoice;
import lv.atbalsts.funding.invoice.InvoiceRequests.EnterInvoice;
import lv.atbalsts.funding.invoice.InvoiceRequests.InvoiceSearch;
import lv.atbalsts.funding.invoice.InvoiceRequests.PayInvoice;
import lv.atbalsts.funding.invoice.InvoiceRequests.WithdrawInvoice;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/invoices")
@Tag(name = "Invoices", description = "Costs that are paid as they were, not by unit rates.")
class InvoiceResource {

  private final InvoiceDesk desk;

  InvoiceResource(InvoiceDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "enterInvoice",
      summary = "Enter an invoice of a cost in a project",
      description =
          "A MUNICIPALITY its own, a REGION one of a partner of its project. The same invoice (issuer,"
              + " number, year) stands once in all projects and funds: a second time is 409 and names"
              + " the first with its claims, as far as it is the caller's.")
  public RestResponse<InvoiceView> enter(@NotNull @Valid EnterInvoice request) {
    InvoiceView invoice = desk.enter(request);
    return Answers.made("/invoices/" + invoice.id(), invoice);
  }

  @POST
  @Path("/{id}/correction")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "correctInvoice",
      summary = "Correct an invoice that no claim holds",
      description =
          "With If-Match. All as it is right takes the place of all that was entered, which stays in"
              + " the invoice's history. 409 with the claims while any holds it.")
  public InvoiceView correct(
      @RestPath UUID id,
      @HeaderParam("If-Match")
          @Parameter(description = "the ETag as read", required = true, example = "\"0\"")
          String ifMatch,
      @NotNull @Valid CorrectInvoice request) {
    return desk.correct(id, ifMatch, request);
  }

  @POST
  @Path("/{id}/payment")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "payInvoice",
      summary = "Say that an invoice is paid",
      description = "Once, also of one that a draft holds: a claim is handed in when all is paid.")
  public InvoiceView pay(@RestPath UUID id, @NotNull @Valid PayInvoice request) {
    return desk.pay(id, request);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "withdrawInvoice",
      summary = "Withdraw an invoice that should not have been entered",
      description = "While no claim holds it. Its number may be entered again.")
  public InvoiceView withdraw(@RestPath UUID id, @NotNull @Valid WithdrawInvoice request) {
    return desk.withdraw(id, request);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listInvoices",
      summary = "List invoices",
      description = "A MUNICIPALITY its own, a REGION its project's.")
  public Page<InvoiceView> list(@BeanParam InvoiceSearch search, @BeanParam PageRequest page) {
    return desk.list(search, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readInvoice",
      summary = "Read an invoice",
      description = "A MUNICIPALITY its own, a REGION its project's.")
  public InvoiceView read(@RestPath UUID id) {
    return desk.read(id);
  }
}
