package lv.atbalsts.kit.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.kit.events.DeadLetter.Place;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Events that a service could not take in, the same in every service. */
@Path("/{service}/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("MINISTRY")
@Tag(
    name = "Dead letters",
    description = "Events of other services that this one could not take in.")
class DeadLetterResource {

  private static final String NAME = "assessment, registry, funding or indicators";

  private final DeadLetters letters;
  private final DeadLetterDesk desk;
  private final ServiceName service;

  DeadLetterResource(DeadLetters letters, DeadLetterDesk desk, ServiceName service) {
    this.letters = letters;
    this.desk = desk;
    this.service = service;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listDeadLetters",
      summary = "List the events that were set aside",
      description = "By topic, partition and offset, with the reason.")
  public Page<DeadLetter> list(
      @PathParam("service") @Parameter(description = NAME, example = "indicators") String name,
      @BeanParam PageRequest page) {
    service.require(name);
    Place after = page.after(Place::parse);
    return Page.of(
        letters.list(after == null ? Place.START : after, page.limit() + 1),
        page,
        DeadLetter::place);
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "setEventAside",
      summary = "Set an event aside that is tried in vain",
      description =
          "An event that cannot be taken in for a reason that is not known to be its"
              + " own is tried for ever, and what comes after it waits; health names its place. It is"
              + " passed over at the next try that fails, and can be taken in again later.")
  public RestResponse<Void> setAside(
      @PathParam("service") @Parameter(description = NAME, example = "indicators") String name,
      @Valid @NotNull SetAside order) {
    service.require(name);
    desk.setAside(order);
    return RestResponse.noContent();
  }

  @POST
  @Path("/{topic}/{partition}/{offset}/retry")
  @Idempotent
  @Operation(
      operationId = "takeEventAgain",
      summary = "Take an event in that was set aside",
      description =
          "The record is read from its topic once more and taken in; one that was"
              + " taken in before has no second effect. Older ones about the same that were set aside"
              + " too are taken in first. Refused with 409 behind a newer event about"
              + " the same, with 422 where it still cannot be taken in, with 503 where the broker"
              + " does not give the record; it stays set aside then.")
  public RestResponse<Void> takeAgain(
      @PathParam("service") @Parameter(description = NAME, example = "indicators") String name,
      @PathParam("topic") @Parameter(example = "atbalsts.assessment") String topic,
      @PathParam("partition") @Parameter(example = "3") int partition,
      @PathParam("offset") @Parameter(example = "27871") long offset) {
    service.require(name);
    desk.takeAgain(new Place(topic, partition, offset));
    return RestResponse.noContent();
  }
}
