"""The front for Slack: the same modules as the other fronts, the same steps behind them."""
