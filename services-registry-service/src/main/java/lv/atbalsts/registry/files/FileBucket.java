package lv.atbalsts.registry.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of a store with the S3 protocol; a file is there once all of it has been taken in. */
record FileBucket(S3Client store, String bucket, String kind) implements FileStore {

  static FileBucket of(FileSettings.Bucket settings, String kind) {
    S3Client store =
        S3Client.builder()
            .endpointOverride(settings.endpoint())
            .region(Region.of(settings.region()))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
            .forcePathStyle(true)
            // stores of other makers do not know the newer checksums; the callers have hashes of
            // their own
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    return new FileBucket(store, settings.bucket(), kind);
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void put(String name, InputStream content, long bytes) throws IOException {
    try {
      store.putObject(
          to -> to.bucket(bucket).key(key(name)), RequestBody.fromInputStream(content, bytes));
    } catch (SdkException failed) {
      throw new IOException(failed);
    }
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    try {
      return Optional.of(store.getObject(from -> from.bucket(bucket).key(key(name))));
    } catch (NoSuchKeyException gone) {
      return Optional.empty();
    } catch (SdkException failed) {
      throw new IOException(failed);
    }
  }

  @Override
  public void remove(String name) throws IOException {
    try {
      store.deleteObject(from -> from.bucket(bucket).key(key(name)));
    } catch (SdkException failed) {
      throw new IOException(failed);
    }
  }

  private String key(String name) {
    return kind + "/" + name;
  }
}
