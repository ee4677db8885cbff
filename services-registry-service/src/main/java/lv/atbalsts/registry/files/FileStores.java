package lv.atbalsts.registry.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.start.StartCondition;

/** Where files are kept: in the bucket that is set, else in a folder of each kind. */
@ApplicationScoped
public class FileStores implements StartCondition {

  private final FileSettings settings;

  FileStores(FileSettings settings) {
    this.settings = settings;
  }

  /**
   * The store of one kind of files; with neither a bucket nor a folder it keeps nothing.
   *
   * @param kind stands before their names in the bucket
   */
  public FileStore of(String kind, Optional<Path> folder) {
    return settings
        .s3()
        .<FileStore>map(bucket -> FileBucket.of(bucket, kind))
        .orElseGet(() -> new FileFolder(folder));
  }

  @Override
  public List<String> reasons(boolean production) {
    boolean isInClear =
        settings.s3().filter(each -> !"https".equals(each.endpoint().getScheme())).isPresent();
    return production && isInClear
        ? List.of(
            "ATBALSTS_FILES_S3_ENDPOINT is not https: documents would travel in clear. Set the"
                + " store's https address.")
        : List.of();
  }
}
