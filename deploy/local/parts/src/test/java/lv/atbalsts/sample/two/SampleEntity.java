package lv.atbalsts.sample.two;

import jakarta.persistence.Entity;

/** Is changed past its rules. */
@Entity
public class SampleEntity {
  private String name;

  public void setName(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }
}
