package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * An answer in memory that is no larger than the largest list of revoked certificates.
 */
class BoundedBody implements BodySubscriber<byte[]> {

	private static final long LARGEST = 16 * 1024 * 1024;

	private final BodySubscriber<byte[]> body = BodySubscribers.ofByteArray();

	private Flow.Subscription subscription;

	private long size;

	@Override
	public CompletionStage<byte[]> getBody() {
		return this.body.getBody();
	}

	@Override
	public void onSubscribe(Flow.Subscription subscription) {
		this.subscription = subscription;
		this.body.onSubscribe(subscription);
	}

	@Override
	public void onNext(List<ByteBuffer> part) {
		this.size += part.stream().mapToLong(ByteBuffer::remaining).sum();
		if (this.size > LARGEST) {
			this.subscription.cancel();
			this.body.onError(new IOException("The answer is too large"));
		}
		else {
			this.body.onNext(part);
		}
	}

	@Override
	public void onError(Throwable problem) {
		this.body.onError(problem);
	}

	@Override
	public void onComplete() {
		this.body.onComplete();
	}

}
