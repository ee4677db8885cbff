package lv.atbalsts.gateway;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import lv.atbalsts.local.parts.HouseRules;

@AnalyzeClasses(packages = "lv.atbalsts.gateway", importOptions = DoNotIncludeTests.class)
class HouseTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);
}
