package lv.atbalsts.registry.registration;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a service is on a map, and how exactly that is known. */
@Schema(description = "Where a service is on a map (WGS 84)")
public record ServiceLocation(
    @Schema(description = "latitude, degrees", examples = "56.853300") BigDecimal latitude,
    @Schema(description = "longitude, degrees", examples = "26.217000") BigDecimal longitude,
    @Schema(
            description =
                "ADDRESS: given with the application. MUNICIPALITY: none was given; this is the middle of the"
                    + " municipality",
            examples = "ADDRESS")
        Source locationSource) {

  /** How a location is known. */
  public enum Source {
    ADDRESS,
    MUNICIPALITY
  }
}
