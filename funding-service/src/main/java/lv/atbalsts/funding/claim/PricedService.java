package lv.atbalsts.funding.claim;

import java.math.BigDecimal;
import lv.atbalsts.funding.delivery.DeliveredService;

/**
 * A delivered service with its price.
 *
 * @param rate euro for one unit, in force on the service date
 * @param amount euro for the day
 */
record PricedService(DeliveredService service, BigDecimal rate, BigDecimal amount) {}
