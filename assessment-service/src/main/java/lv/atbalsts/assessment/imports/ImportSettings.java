package lv.atbalsts.assessment.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are worked. */
@ConfigMapping(prefix = "atbalsts.imports")
interface ImportSettings {

  /** Rows that are taken in together, in one transaction. */
  @WithDefault("200")
  int chunkRows();

  /** Jobs that are worked at the same time. */
  @WithDefault("2")
  int workers();

  /** How often to look for jobs that another instance left; a new job wakes its own instance. */
  @WithDefault("PT2S")
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
