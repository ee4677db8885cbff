package lv.atbalsts.local.system.programme;

import java.net.URI;
import java.util.function.Consumer;

/** The programme load as a whole. */
public final class Programme {
  private Programme() {}

  public static Programme through(URI gateway, URI issuer, Consumer<String> progress) {
    return new Programme();
  }

  public boolean isLoaded() {
    return true;
  }

  public void load() {}

  public Table table() {
    return new Table();
  }
}
