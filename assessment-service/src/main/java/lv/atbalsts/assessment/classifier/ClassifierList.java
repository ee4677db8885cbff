package lv.atbalsts.assessment.classifier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All classifiers of this service. */
@Schema(description = "all classifiers of this service")
record ClassifierList(@Schema(description = "the classifiers") List<Classifier> items) {}
