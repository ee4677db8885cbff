package lv.atbalsts.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;
import lv.atbalsts.kit.access.Role;

/** How imports are worked. */
@ConfigMapping(prefix = "atbalsts.imports")
interface ImportSettings {

  /** The roles that import here, and so have jobs to ask about. */
  Set<Role> roles();

  /** Rows that are taken in together, in one transaction. */
  @WithDefault("200")
  int chunkRows();

  /** Jobs that are worked at the same time. */
  @WithDefault("2")
  int workers();

  /** How often to look for jobs that another instance left; a new job wakes its own instance. */
  Duration lookAgain();

  /**
   * How often a job is begun without getting on, by failures or restarts, before it is given up.
   */
  @WithDefault("5")
  int attempts();

  /** How many files of one owner may wait to be worked. */
  @WithDefault("100")
  int mostWaiting();

  /** Days after a job's end for which its file is kept, for the file of errors. */
  @WithDefault("30")
  int keepDays();
}
