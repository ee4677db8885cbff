package lv.atbalsts.local.pace;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.RestAssuredConfig;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;

/**
 * Has RestAssured make once what every call needs and none changes: by itself it looks for
 * Jackson's modules before each body and reads its own version from a jar before each call.
 */
public final class CallSettings {

  private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
  private static final HttpParams OF_A_CLIENT = new DefaultHttpClient().getParams();

  private CallSettings() {}

  /** These settings, and what is made once. */
  public static RestAssuredConfig with(RestAssuredConfig settings) {
    return settings
        .objectMapperConfig(
            settings.getObjectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> MAPPER))
        .httpClient(
            settings
                .getHttpClientConfig()
                .httpClientFactory(() -> new DefaultHttpClient(OF_A_CLIENT.copy())));
  }
}
