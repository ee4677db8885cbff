package lv.atbalsts.assessment.classifier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of codes. */
@Schema(description = "a list of codes")
record Classifier(
    @Schema(description = "its name", examples = "units") String name,
    @Schema(description = "its codes") List<ClassifierValue> values) {}
