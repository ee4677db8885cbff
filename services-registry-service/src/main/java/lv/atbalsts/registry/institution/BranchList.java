package lv.atbalsts.registry.institution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of branches; the next one is in the Link header. */
@Schema(description = "A page of branches; the next one is in the Link header")
public record BranchList(@Schema(description = "Branches") List<BranchView> items) {}
