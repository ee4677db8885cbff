package lv.atbalsts.funding.payment;

import java.util.List;

/** One page of payments. */
public record PaymentList(List<PaymentView> items) {}
