package lv.atbalsts.registry.provider;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of providers; the next one is in the Link header. */
@Schema(description = "A page of providers; the next one is in the Link header")
public record ProviderList(@Schema(description = "Providers") List<ProviderView> items) {}
