package lv.atbalsts.registry.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.registry.document.DocumentTerms;
import lv.atbalsts.registry.document.DocumentView;
import lv.atbalsts.registry.document.DocumentView.DocumentFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Documents of an application. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/registration-applications")
@Tag(name = "Registration")
@RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
class ApplicationDocumentResource {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ApplicationDocumentDesk desk;

  ApplicationDocumentResource(ApplicationDocumentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/documents")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Hand a document in",
      description =
          "The body is the file. Its size, its type by its content, and its hash are checked. While"
              + " the application is not decided.")
  public RestResponse<DocumentView> addDocument(
      @PathParam("id") UUID id,
      @BeanParam DocumentParams given,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType,
      @RequestBody(
              description = "The file",
              required = true,
              content = {
                @Content(
                    mediaType = "application/pdf",
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = "image/png",
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = "image/jpeg",
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = DOCX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = "application/vnd.etsi.asic-e+zip",
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          InputStream file)
      throws IOException {
    DocumentTerms terms = new DocumentTerms(given.kind(), given.fileName(), given.sha256());
    DocumentView view = desk.add(id, terms, mediaType, file);
    return Answers.made("/registration-applications/" + id + "/documents/" + view.id(), view);
  }

  @GET
  @Path("/{id}/documents")
  @Operation(
      summary = "Documents of an application, oldest first",
      description = "A provider its own.")
  public Page<DocumentView> listDocuments(@PathParam("id") UUID id) {
    return Page.whole(desk.list(id));
  }

  @GET
  @Path("/{id}/documents/{documentId}/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "The file of a document, as it was taken in",
      description = "A provider its own.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> readDocumentFile(
      @PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
    DocumentFile file = desk.file(id, documentId);
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return ResponseBuilder.ok(file.content())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @POST
  @Path("/{id}/documents/{documentId}/withdrawal")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Take a document back",
      description = "Its file goes; that it was handed in stays known.")
  public DocumentView withdrawDocument(
      @PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
    return desk.withdraw(id, documentId);
  }
}
