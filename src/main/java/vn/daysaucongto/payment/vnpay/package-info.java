/**
 * What the payment gateway VNPAY is told and tells, version 2.1.0
 * (sandbox.vnpayment.vn/apis/docs); knows nothing of what the money is for.
 */
package vn.daysaucongto.payment.vnpay;
