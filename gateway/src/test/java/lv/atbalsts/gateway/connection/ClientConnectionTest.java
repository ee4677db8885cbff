package lv.atbalsts.gateway.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientConnectionTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7,203.0.113.7",
    "2001:db8:1:2:3:4:5:6,2001:db8:1:2:0:0:0:0/64",
    "2001:db8:1:2::,2001:db8:1:2:0:0:0:0/64",
    "::ffff:203.0.113.7,203.0.113.7"
  })
  void aSiteIsAnAddressOrTheNetworkThatASubscriberHas(String address, String site) {
    assertEquals(
        site,
        new ClientConnection(InetAddress.ofLiteral(address), "http", Optional.empty()).site());
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8,10.255.0.1,true",
    "10.0.0.0/8,11.0.0.1,false",
    "10.1.2.3,10.1.2.3,true",
    "10.1.2.3,10.1.2.4,false",
    "192.0.2.128/25,192.0.2.129,true",
    "192.0.2.128/25,192.0.2.127,false",
    "0.0.0.0/0,203.0.113.7,true",
    "0.0.0.0/0,2001:db8::1,false",
    "fd00::/8,fdff::1,true",
    "fd00::/8,fe00::1,false"
  })
  void aNetworkContainsTheAddressesThatBeginLikeIt(String network, String address, boolean in) {
    assertEquals(in, Network.parse(network).contains(InetAddress.ofLiteral(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example.lv", "10.0.0.0/33", "10.0.0.0/x", "10.0.0/8/9", ""})
  void whatIsNoNetworkIsNotTaken(String text) {
    assertThrows(IllegalArgumentException.class, () -> Network.parse(text));
  }
}
