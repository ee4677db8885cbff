package lv.atbalsts.funding.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.refusal.EditDistance;
import lv.atbalsts.kit.refusal.FieldErrors;

/** The units that a service is granted, delivered and paid in. */
@ConfigMapping(prefix = "atbalsts.units")
interface Units {

  /** As assessment-service's classifier has them; a new one is added there and here. */
  @WithParentName
  @WithDefault("DAY,HOUR,TIMES,MONTH")
  List<String> known();

  /** Adds FND-0120 for one that is not known: a rate of it would price nothing. */
  default void check(FieldErrors errors, String pointer, String unit) {
    if (!known().contains(unit)) {
      errors.add(
          pointer,
          FundingRefusal.NOT_KNOWN_UNIT,
          String.join(", ", known()),
          EditDistance.nearest(unit, known()).orElseThrow());
    }
  }
}
