package lv.atbalsts.assessment.plan;

import io.smallrye.config.ConfigMapping;
import java.time.Period;
import java.util.Optional;

/** What no law says of plans (ASM-16), so that whoever runs the service decides it. */
@ConfigMapping(prefix = "atbalsts.plans")
interface PlanSettings {

  /** After how long a plan is reviewed where no day is named; empty: no day is set. */
  Optional<Period> reviewAfter();
}
