package lv.atbalsts.registry.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import lv.atbalsts.kit.refusal.KitRefusal;

/**
 * One reading of the register, written in one or more formats and put aside in files: it is whole
 * before anybody gets the first of it, and whoever reads slowly holds no connection of the
 * database. The files have no names as soon as they are open, so that none is left behind.
 */
final class Snapshot implements Consumer<PublishedFields>, AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  private final Map<OpenDataFormat, Part> parts = new EnumMap<>(OpenDataFormat.class);
  private int registrations;

  Snapshot(Collection<OpenDataFormat> formats, ObjectMapper json) {
    try {
      for (OpenDataFormat format : formats) {
        parts.put(format, Part.of(format, json));
      }
    } catch (IOException full) {
      close();
      throw noRoom();
    }
  }

  @Override
  public void accept(PublishedFields registration) {
    registrations++;
    try {
      for (Part part : parts.values()) {
        part.writer().write(registration);
      }
    } catch (IOException full) {
      throw noRoom();
    }
  }

  /** Writes the ends; nothing is added after this. */
  void complete() {
    try {
      for (Part part : parts.values()) {
        part.writer().close();
        part.output().flush();
      }
    } catch (IOException full) {
      throw noRoom();
    }
  }

  int registrations() {
    return registrations;
  }

  long bytes(OpenDataFormat format) {
    try {
      return parts.get(format).file().size();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Reads what was written once more: whoever only passes it on need not wait for this. */
  String sha256(OpenDataFormat format) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(content(format), digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What was written, from its beginning; who reads it closes it, and the file with it. */
  InputStream content(OpenDataFormat format) {
    try {
      FileChannel file = parts.get(format).file();
      file.position(0);
      return Channels.newInputStream(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() {
    try {
      for (Part part : parts.values()) {
        part.file().close();
      }
    } catch (IOException unimportant) {
      throw new UncheckedIOException(unimportant);
    }
  }

  private static RuntimeException noRoom() {
    return KitRefusal.NO_ROOM_FOR_FILE.with().retryAfter(60);
  }

  private record Part(FileChannel file, OutputStream output, OpenDataWriter writer) {

    static Part of(OpenDataFormat format, ObjectMapper json) throws IOException {
      Path name = Files.createTempFile("open-data", "." + format.extension());
      FileChannel file = FileChannel.open(name, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Files.delete(name);
      OutputStream output = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
      return new Part(file, output, format.to(output, json));
    }
  }
}
