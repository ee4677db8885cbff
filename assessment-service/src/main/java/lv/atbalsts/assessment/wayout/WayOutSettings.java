package lv.atbalsts.assessment.wayout;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalInt;

/** What the law leaves open about the way out. */
@ConfigMapping(prefix = "atbalsts.way-out")
interface WayOutSettings {

  /** With how many people a social mentor works at a time (ASM-13: no ratio found in the law). */
  OptionalInt personsPerMentor();
}
