package lv.atbalsts.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page whose commands are pasted into a shell one block after the other, as a newcomer does, and
 * whose answers are compared with what the page says. In an answer of the page {@code …} stands for
 * anything.
 */
final class PastedPage {
  private static final Pattern BLOCK =
      Pattern.compile("```bash\\n(.*?)```\\n(?:\\n```json\\n(.*?)```\\n)?", Pattern.DOTALL);
  private static final Pattern TODAY = Pattern.compile("--today=(\\S+)");

  /** A service may not have heard yet of what another has told: the block is pasted once more. */
  private static final int TRIES = 40;

  private static final String PROBLEM = "urn:atbalsts:problem";

  private final String text;

  private PastedPage(String text) {
    this.text = text;
  }

  static PastedPage read(Path page) throws IOException {
    return new PastedPage(Files.readString(page));
  }

  /** The day on which the page's system begins. */
  LocalDate today() {
    Matcher start = TODAY.matcher(text);
    if (!start.find()) {
      throw new IllegalStateException("the page does not say --today=");
    }
    return LocalDate.parse(start.group(1));
  }

  /** Plays all blocks but the start; answers what was answered otherwise than the page says. */
  List<String> play(URI gateway, URI issuer) throws IOException, InterruptedException {
    String here =
        text.replace("http://localhost:8080", gateway.toString())
            .replace("http://localhost:8090/atbalsts", issuer.toString());
    List<MatchResult> blocks =
        BLOCK
            .matcher(here)
            .results()
            .filter(each -> !each.group(1).contains("deploy/run"))
            .toList();
    List<String> faults = new ArrayList<>();
    Process shell =
        new ProcessBuilder("bash", "--noprofile", "--norc").redirectErrorStream(true).start();
    try (Writer in = shell.outputWriter(UTF_8);
        BufferedReader out = shell.inputReader(UTF_8)) {
      for (MatchResult block : blocks) {
        faults.addAll(paste(block.group(1), block.group(2), in, out));
        if (!faults.isEmpty()) {
          break; // what follows rests on it
        }
      }
    } finally {
      shell.destroy();
    }
    return faults;
  }

  private static List<String> paste(String commands, String expected, Writer in, BufferedReader out)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      String said = answer(commands, in, out);
      List<String> faults = faults(commands, expected, said);
      if (faults.isEmpty() || attempt == TRIES || !mayBePastedAgain(commands, said)) {
        return faults;
      }
      Thread.sleep(500);
    }
  }

  /** Where it only asks, or all was refused: else what was done is done twice. */
  private static boolean mayBePastedAgain(String commands, String said) {
    return !commands.contains(" -d ")
        || said.lines().allMatch(line -> line.isBlank() || line.contains(PROBLEM));
  }

  private static String answer(String commands, Writer in, BufferedReader out) throws IOException {
    String end = "end " + UUID.randomUUID();
    in.write(commands + "echo; echo '" + end + "'\n");
    in.flush();
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); !end.equals(line); line = out.readLine()) {
      if (line == null) {
        throw new IOException("the shell has ended: " + said);
      }
      said.append(line).append('\n');
    }
    return said.toString();
  }

  private static List<String> faults(String commands, String expected, String said) {
    List<String> faults = new ArrayList<>();
    if (said.contains(PROBLEM)) {
      faults.add("refused: " + commands + said);
    }
    if (expected != null) {
      expected
          .lines()
          .filter(line -> !pattern(line).matcher(said).find())
          .forEach(line -> faults.add("not answered: " + line + "\nbut: " + said));
    }
    return faults;
  }

  private static Pattern pattern(String line) {
    return Pattern.compile("(?m)^" + Pattern.quote(line).replace("…", "\\E.*\\Q") + "$");
  }
}
