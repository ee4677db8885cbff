package lv.atbalsts.registry.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places; where there are more, the next page is in the Link header. */
@Schema(description = "Places; where there are more, the next page is in the Link header")
public record PlacesList(@Schema(description = "Places") List<PlacesView> items) {}
