package lv.atbalsts.local.parts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tiny service under test: says what it was configured with. */
@Path("/addresses")
class AddressResource {

  private final String database;
  private final String kafka;

  AddressResource(
      @ConfigProperty(name = "address.of.database") String database,
      @ConfigProperty(name = "address.of.kafka") String kafka) {
    this.database = database;
    this.kafka = kafka;
  }

  @GET
  public String addresses() {
    return database + " " + kafka;
  }
}
