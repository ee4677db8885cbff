package lv.atbalsts.funding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** The units that the programme names, and those by which tests keep their rates apart. */
public class UnitsOfTests implements ConfigSource {

  private static final String NAME = "atbalsts.units";

  private static final String ALL =
      IntStream.range(0, 2000)
          .mapToObj(each -> "UNIT_" + each)
          .collect(Collectors.joining(",", "DAY,HOUR,TIMES,MONTH,", ""));

  @Override
  public Set<String> getPropertyNames() {
    return Set.of(NAME);
  }

  @Override
  public String getValue(String name) {
    return name.equals(NAME) ? ALL : null;
  }

  @Override
  public String getName() {
    return "units of tests";
  }
}
