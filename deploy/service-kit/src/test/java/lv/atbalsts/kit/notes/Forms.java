package lv.atbalsts.kit.notes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.notes.Notes.Mood;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.values.Money;
import org.jboss.resteasy.reactive.RestPath;

/** Takes a value of every form there is. */
@Path("/forms")
public class Forms {

  @POST
  @RolesAllowed("MUNICIPALITY")
  public Form take(@NotNull @Valid Form form) {
    return form;
  }

  @GET
  @PermitAll
  public List<String> names() {
    return List.of("form");
  }

  @GET
  @Path("/{id}/asked")
  @RolesAllowed("MUNICIPALITY")
  public List<String> asked(
      @RestPath UUID id,
      @QueryParam("text") String text,
      @QueryParam("as-of") LocalDate asOf,
      @QueryParam("mood") Mood mood,
      @QueryParam("loud") boolean loud,
      @QueryParam("copies") Integer copies,
      @QueryParam("other") UUID other,
      @QueryParam("serviceType") @AllowedValues(codes = ServiceTypes.class) String serviceType,
      @QueryParam("way") @AllowedValues(words = {"up", "down"}) String way,
      @BeanParam Where where,
      @BeanParam PageRequest page) {
    return List.of(String.valueOf(page.limit()), String.valueOf(where.municipality()));
  }

  /** Asked for in a bean. */
  public record Where(
      @QueryParam("municipality") @AllowedValues(codes = Territories.class) String municipality) {}

  public record Form(
      @Size(max = 40) String text,
      LocalDate on,
      Mood mood,
      Boolean loud,
      Integer copies,
      BigDecimal size,
      Instant at,
      UUID other,
      Money price,
      List<String> tags,
      Map<String, JsonNode> more,
      ObjectNode any,
      @Size(max = 500) String story) {}
}
