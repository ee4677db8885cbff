package lv.atbalsts.registry.opendata;

import java.io.IOException;

/** Writes registrations one after the other, each as it comes. */
interface OpenDataWriter extends AutoCloseable {

  void write(PublishedFields registration) throws IOException;

  /** Writes the end; the stream itself stays open. */
  @Override
  void close() throws IOException;
}
