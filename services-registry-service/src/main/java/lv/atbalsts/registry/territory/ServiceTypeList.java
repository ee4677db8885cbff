package lv.atbalsts.registry.territory;

import java.util.List;
import lv.atbalsts.kit.reference.ServiceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Service types, all on one page. */
@Schema(description = "Service types, all on one page")
public record ServiceTypeList(@Schema(description = "Service types") List<ServiceType> items) {}
