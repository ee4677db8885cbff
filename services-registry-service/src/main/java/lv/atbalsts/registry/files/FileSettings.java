package lv.atbalsts.registry.files;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where files are kept that no folder of a machine is to hold. */
@ConfigMapping(prefix = "atbalsts.files")
interface FileSettings {

  /** A bucket that all instances reach; where any of it is set, all of it is needed to start. */
  Optional<Bucket> s3();

  /** A bucket of a store with the S3 protocol. */
  interface Bucket {

    /**
     * Address of the store, such as {@code https://s3.example.lv}; the bucket stands in its path.
     */
    URI endpoint();

    String region();

    /** Name of the bucket, which is there and which nobody else writes to. */
    String bucket();

    String accessKey();

    String secretKey();
  }
}
