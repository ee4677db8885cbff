package lv.atbalsts.kit.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.refusal.KitRefusal;

/** The bodies that are coming in: few at a time for one caller, none of them in a transaction. */
@ApplicationScoped
class Uploads {

  private final UploadSettings settings;
  private final Callers callers;
  private final Map<String, Integer> comingIn = new HashMap<>();

  Uploads(UploadSettings settings, Callers callers) {
    this.settings = settings;
    this.callers = callers;
  }

  /** Removes what an end at the wrong moment may have left. */
  void onStart(@Observes StartupEvent event) {
    if (!Files.isDirectory(settings.folder())) {
      return;
    }
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(settings.folder(), "*" + Spool.SUFFIX)) {
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    } catch (IOException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }

  /**
   * Takes a body in to its end.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 429 where the caller sends as many as may be
   *     (KIT-0429), 503 where there is no room (KIT-0507)
   */
  Spool take(InputStream body) {
    String sender = sender();
    begin(sender);
    Spool spool = null;
    boolean whole = false;
    try {
      spool = Spool.in(settings.folder());
      spool.fill(body);
      whole = true;
      return spool;
    } catch (IOException gone) {
      throw KitRefusal.NOT_TO_BE_CARRIED_OUT.with(); // whoever sent it hears nothing any more
    } finally {
      end(sender);
      if (!whole && spool != null) {
        spool.close();
      }
    }
  }

  /** All who act for one owner are one caller here. */
  private String sender() {
    Caller caller = callers.current();
    return caller.role() + " " + (caller.owner() == null ? caller.subject() : caller.owner());
  }

  private synchronized void begin(String sender) {
    if (comingIn.getOrDefault(sender, 0) >= settings.atOnce()) {
      throw KitRefusal.TOO_MANY_FILES_AT_ONCE.with(settings.atOnce()).retryAfter(5);
    }
    comingIn.merge(sender, 1, Integer::sum);
  }

  private synchronized void end(String sender) {
    comingIn.computeIfPresent(sender, (who, count) -> count == 1 ? null : count - 1);
  }
}
