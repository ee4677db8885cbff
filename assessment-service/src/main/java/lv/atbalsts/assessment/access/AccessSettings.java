package lv.atbalsts.assessment.access;

import io.smallrye.config.ConfigMapping;
import java.util.Set;

/** Why a person's record may be opened; the list is open. */
@ConfigMapping(prefix = "atbalsts.access")
interface AccessSettings {

  Set<String> purposes();
}
