package lv.atbalsts.assessment.access;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Set;

/** Why a person's record may be opened, an open list; and how often the log's ends are told. */
@ConfigMapping(prefix = "atbalsts.access")
interface AccessSettings {

  Set<String> purposes();

  Duration sealEvery();
}
