"""The front for Slack: the same rooms as the other wings, the same stations behind them."""
