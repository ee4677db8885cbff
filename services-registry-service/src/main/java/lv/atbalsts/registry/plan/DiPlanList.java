package lv.atbalsts.registry.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of DI plans; the next one is in the Link header. */
@Schema(description = "A page of DI plans; the next one is in the Link header")
public record DiPlanList(@Schema(description = "DI plans") List<DiPlanView> items) {}
